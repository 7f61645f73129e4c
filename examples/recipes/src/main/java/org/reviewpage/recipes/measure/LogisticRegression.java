// SPDX-License-Identifier: Apache-2.0
package org.reviewpage.recipes.measure;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Fits the weights of signs that are seen or not.
 *
 * <p>Logistic regression with a Gaussian prior about what is thought of each weight beforehand, by Newton's method one
 * weight after the other. The same cases in the same order give the same weights.
 */
final class LogisticRegression {
    private static final int MAX_ROUNDS = 500;
    private static final double ENOUGH = 1e-6;

    private LogisticRegression() {}

    /**
     * A page or part of one.
     *
     * @param site where it is from, so that no site is both learned from and tested on
     * @param signs what was seen
     * @param others what other witnesses say, in log-odds; their weight is not fitted
     * @param isReview what people say
     */
    record Case(String site, Set<String> signs, double others, boolean isReview) {
        /** The log-odds of a review. */
        double logOdds(Map<String, Double> weights) {
            return others
                    + signs.stream()
                            .mapToDouble(sign -> weights.getOrDefault(sign, 0.0))
                            .sum();
        }
    }

    /**
     * The weight of each sign.
     *
     * @param stated what is thought of the weights beforehand
     * @param trust how much that counts: the penalty on the square of what a weight departs from it, halved
     */
    static Map<String, Double> fit(List<Case> cases, Map<String, Double> stated, double trust) {
        Map<String, Double> weights = new TreeMap<>(stated);
        double[] logOdds =
                cases.stream().mapToDouble(each -> each.logOdds(weights)).toArray();
        double largest = 1;
        for (int round = 0; round < MAX_ROUNDS && largest > ENOUGH; round++) {
            largest = 0;
            for (String sign : stated.keySet()) {
                double gradient = trust * (weights.get(sign) - stated.get(sign));
                double curvature = trust;
                for (int i = 0; i < logOdds.length; i++) {
                    if (cases.get(i).signs().contains(sign)) {
                        double chance = 1 / (1 + Math.exp(-logOdds[i]));
                        gradient += chance - (cases.get(i).isReview() ? 1 : 0);
                        curvature += chance * (1 - chance);
                    }
                }
                double step = -gradient / curvature;
                weights.merge(sign, step, Double::sum);
                for (int i = 0; i < logOdds.length; i++) {
                    logOdds[i] += cases.get(i).signs().contains(sign) ? step : 0;
                }
                largest = Math.max(largest, Math.abs(step));
            }
        }
        return weights;
    }
}
