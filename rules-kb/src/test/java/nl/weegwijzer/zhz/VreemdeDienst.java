package nl.weegwijzer.zhz;

import org.drools.kiesession.factory.RuntimeComponentFactoryImpl;

// What a host may put in the place of a part of Drools.
public final class VreemdeDienst extends RuntimeComponentFactoryImpl {
    @Override
    public int servicePriority() {
        return 1_000;
    }
}
