package org.mlango.building.wrong.people;

import java.util.concurrent.ExecutorService;

record MakesThreads(ExecutorService pool) {}
