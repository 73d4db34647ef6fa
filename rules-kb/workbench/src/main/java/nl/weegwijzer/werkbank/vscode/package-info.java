/** An extension for Visual Studio Code that knows the sentences of rule files, made from the vocabulary. */
@NullMarked
package nl.weegwijzer.werkbank.vscode;

import org.jspecify.annotations.NullMarked;
