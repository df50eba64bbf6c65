# verdict: right
# Will the seedlings sprout?  Columns: water, light, warmth, and a constant.
# Starting weights copied out of my notebook so that I can follow by hand.
import numpy as np

garden = np.array([[0.9, 0.8, 0.7, 1.0],
                   [0.1, 0.9, 0.8, 1.0],
                   [0.8, 0.1, 0.6, 1.0],
                   [0.7, 0.9, 0.1, 1.0],
                   [0.6, 0.7, 0.9, 1.0]])
sprouted = np.array([1.0, 0.0, 0.0, 0.0, 1.0]).reshape(5, 1)

W_soil = np.array([[0.5, -0.3, 0.2],
                   [-0.4, 0.6, 0.1],
                   [0.3, 0.2, -0.7],
                   [0.1, -0.1, 0.0]])
W_stem = np.array([[0.4], [-0.6], [0.8]])
alpha = 1.5

for day in range(10000):
    roots = 1 / (1 + np.exp(-garden.dot(W_soil)))
    bloom = 1 / (1 + np.exp(-roots.dot(W_stem)))

    # the step size rides along with the signal from the start
    signal = alpha * (sprouted - bloom) * bloom * (1 - bloom)
    signal_roots = signal * W_stem.T * roots * (1 - roots)

    W_stem = W_stem + roots.T.dot(signal)
    W_soil = W_soil + garden.T.dot(signal_roots)

    if day in (0, 1, 10, 100, 1000, 9999):
        print("day", day, "mean miss", np.abs(sprouted - bloom).mean())

print(np.c_[sprouted, bloom])
