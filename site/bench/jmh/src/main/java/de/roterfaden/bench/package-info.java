/**
 * Benchmarks of what is done for each page, with JMH. They show whether a change made an inner loop
 * slower; how long a whole build takes is measured by {@code site/bench/run.sh}.
 */
package de.roterfaden.bench;
