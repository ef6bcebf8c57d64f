package org.mlango.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Work that goes on by itself meets a door that is being closed: nothing went wrong, and nobody is told of a failure. */
class StoreBackgroundTest {
    private final TestStore test = TestStore.fresh();
    private final List<AppFailure> told = new ArrayList<>();
    private final List<Outcome<Wholeness>> ended = new ArrayList<>();

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void aStoreThatWasClosedMeanwhileIsNoFailure() {
        Store store = test.store();
        store.close();

        Background.inLine(store, told::add).run(store::lookFurther, ended::add);

        assertThat(ended).containsExactly(new Outcome.Failed<>(new AppFailure(AppFailure.Kind.COVERED, "")));
        assertThat(told).isEmpty();
    }

    @Test
    void whatIsAskedAfterTheWindowClosedIsNotDone() {
        ExecutorService gone = Executors.newSingleThreadExecutor();
        gone.close();
        Background background = Background.on(test::store, gone, gone, Runnable::run, told::add);

        background.run(() -> test.store().lookFurther(), ended::add);

        assertThat(ended).isEmpty();
        assertThat(told).isEmpty();
    }
}
