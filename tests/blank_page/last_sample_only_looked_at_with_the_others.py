# verdict: wrong
# first wrong: loop
# line: 15
# mistake: -
# why: the loop ends one sample too early; all samples are only looked at together, when the training is over
import numpy as np

samples = np.array([[0.0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
answers = np.array([[0.0], [1], [1], [0]])
rng = np.random.default_rng(6)
near, far = rng.uniform(-1, 1, (3, 4)), rng.uniform(-1, 1, (4, 1))
squash = lambda value: 1 / (1 + np.exp(-value))

for turn in range(3000):
    for number in range(samples.shape[0] - 1):
        sample = samples[number][np.newaxis, :]
        middle = squash(sample @ near)
        end = squash(middle @ far)
        delta = (answers[number] - end) * end * (1 - end)
        delta_middle = delta @ far.T * middle * (1 - middle)
        far += 0.6 * middle.T @ delta
        near += 0.6 * sample.T @ delta_middle

print(squash(squash(samples @ near) @ far).round(2))
