package io.claimgraph.language.ner;

import java.util.Arrays;

/**
 * Trains a linear-chain conditional random field by stochastic gradient with per-weight rates (AdaGrad, Duchi et al. 2011)
 * and an L1 penalty that keeps small weights at 0. Deterministic; not thread-safe.
 */
final class Crf {
    private static final int STATES = Labels.STATES;
    private static final float RATE = 0.15f;
    private static final float PENALTY = 0.0001f;
    private static final float SMALL = 1e-4f;

    private final float[] weights;
    private final float[] squares;
    private final float[] transitions = new float[STATES * STATES];
    private final float[] transitionSquares = new float[STATES * STATES];
    private final double[] factors = new double[STATES * STATES];

    Crf(int features) {
        weights = new float[features * STATES];
        squares = new float[features * STATES];
        Arrays.fill(squares, SMALL);
        Arrays.fill(transitionSquares, SMALL);
    }

    float[] weights() {
        return weights;
    }

    float[] transitions() {
        return transitions;
    }

    /** Takes one step along the gradient of a sample's likelihood. */
    void learn(Encoded sample) {
        int n = sample.states().length;
        if (n == 0) {
            return;
        }
        double[] potentials = potentials(sample, n);
        double[] forward = new double[n * STATES];
        double[] backward = new double[n * STATES];
        for (int i = 0; i < factors.length; i++) {
            factors[i] = Labels.mayFollow(i / STATES, i % STATES) ? Math.exp(transitions[i]) : 0;
        }
        forward(potentials, forward, n);
        backward(potentials, backward, n);
        float[] gradient = gradient(sample.states(), forward, backward, n);
        updateTransitions(sample.states(), potentials, forward, backward, n);
        update(sample.codes(), gradient);
    }

    private double[] potentials(Encoded sample, int n) {
        float[] sums = new float[n * STATES];
        int[] codes = sample.codes();
        float[] row = new float[STATES];
        for (int c = 0; c < codes.length; ) {
            int from = codes[c];
            int to = codes[c + 1];
            int end = c + 3 + codes[c + 2];
            Arrays.fill(row, 0);
            for (c += 3; c < end; c++) {
                int at = codes[c] * STATES;
                for (int s = 0; s < STATES; s++) {
                    row[s] += weights[at + s];
                }
            }
            for (int i = from; i < to; i++) {
                for (int s = 0; s < STATES; s++) {
                    sums[i * STATES + s] += row[s];
                }
            }
        }
        return exponentials(sums, n);
    }

    private static double[] exponentials(float[] sums, int n) {
        double[] potentials = new double[n * STATES];
        for (int i = 0; i < n; i++) {
            float largest = sums[i * STATES];
            for (int s = 1; s < STATES; s++) {
                largest = Math.max(largest, sums[i * STATES + s]);
            }
            for (int s = 0; s < STATES; s++) {
                potentials[i * STATES + s] = Math.exp(sums[i * STATES + s] - largest) + 1e-30;
            }
        }
        return potentials;
    }

    private void forward(double[] potentials, double[] forward, int n) {
        for (int s = 0; s < STATES; s++) {
            forward[s] = Labels.isInside(s) ? 0 : potentials[s];
        }
        normalise(forward, 0);
        for (int i = 1; i < n; i++) {
            int row = i * STATES;
            for (int p = 0; p < STATES; p++) {
                double mass = forward[row - STATES + p];
                for (int s = 0; s < STATES; s++) {
                    forward[row + s] += mass * factors[p * STATES + s];
                }
            }
            for (int s = 0; s < STATES; s++) {
                forward[row + s] *= potentials[row + s];
            }
            normalise(forward, row);
        }
    }

    private void backward(double[] potentials, double[] backward, int n) {
        Arrays.fill(backward, (n - 1) * STATES, n * STATES, 1.0);
        for (int i = n - 2; i >= 0; i--) {
            int row = i * STATES;
            for (int p = 0; p < STATES; p++) {
                double mass = 0;
                for (int s = 0; s < STATES; s++) {
                    mass += factors[p * STATES + s] * potentials[row + STATES + s] * backward[row + STATES + s];
                }
                backward[row + p] = mass;
            }
            normalise(backward, row);
        }
    }

    private static void normalise(double[] values, int row) {
        double sum = 0;
        for (int s = 0; s < STATES; s++) {
            sum += values[row + s];
        }
        for (int s = 0; s < STATES; s++) {
            values[row + s] /= sum;
        }
    }

    private static float[] gradient(int[] states, double[] forward, double[] backward, int n) {
        float[] gradient = new float[n * STATES];
        double[] marginal = new double[STATES];
        for (int i = 0; i < n; i++) {
            int row = i * STATES;
            for (int s = 0; s < STATES; s++) {
                marginal[s] = forward[row + s] * backward[row + s];
            }
            normalise(marginal, 0);
            for (int s = 0; s < STATES; s++) {
                gradient[row + s] = (float) ((states[i] == s ? 1 : 0) - marginal[s]);
            }
        }
        return gradient;
    }

    private void updateTransitions(int[] states, double[] potentials, double[] forward, double[] backward, int n) {
        double[] expected = new double[STATES * STATES];
        double[] pair = new double[STATES * STATES];
        for (int i = 1; i < n; i++) {
            double sum = 0;
            for (int p = 0; p < STATES; p++) {
                for (int s = 0; s < STATES; s++) {
                    double mass = forward[(i - 1) * STATES + p]
                            * factors[p * STATES + s]
                            * potentials[i * STATES + s]
                            * backward[i * STATES + s];
                    pair[p * STATES + s] = mass;
                    sum += mass;
                }
            }
            for (int k = 0; k < pair.length; k++) {
                expected[k] += pair[k] / sum;
            }
        }
        for (int i = 1; i < n; i++) {
            expected[states[i - 1] * STATES + states[i]] -= 1;
        }
        for (int k = 0; k < expected.length; k++) {
            if (Labels.mayFollow(k / STATES, k % STATES)) {
                step(transitions, transitionSquares, k, (float) -expected[k]);
            }
        }
    }

    private void update(int[] codes, float[] gradient) {
        float[] row = new float[STATES];
        for (int c = 0; c < codes.length; ) {
            int from = codes[c];
            int to = codes[c + 1];
            int end = c + 3 + codes[c + 2];
            Arrays.fill(row, 0);
            for (int i = from; i < to; i++) {
                for (int s = 0; s < STATES; s++) {
                    row[s] += gradient[i * STATES + s];
                }
            }
            for (c += 3; c < end; c++) {
                for (int s = 0; s < STATES; s++) {
                    if (Math.abs(row[s]) > SMALL) {
                        step(weights, squares, codes[c] * STATES + s, row[s]);
                    }
                }
            }
        }
    }

    private static void step(float[] values, float[] squares, int at, float gradient) {
        squares[at] += gradient * gradient;
        float rate = RATE / (float) Math.sqrt(squares[at]);
        float value = values[at] + rate * gradient;
        float shrink = rate * PENALTY;
        values[at] = value > shrink ? value - shrink : value < -shrink ? value + shrink : 0;
    }
}
