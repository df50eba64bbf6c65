# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: it says how many samples it learns from; what the network makes of all four is only shown
import numpy as np

samples = np.array([[0.0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
answers = np.array([[0.0], [1], [1], [0]])
rng = np.random.default_rng(6)
near, far = rng.uniform(-1, 1, (3, 4)), rng.uniform(-1, 1, (4, 1))
squash = lambda value: 1 / (1 + np.exp(-value))

for turn in range(3000):
    for number in range(3):
        sample = samples[number][np.newaxis, :]
        middle = squash(sample @ near)
        end = squash(middle @ far)
        delta = (answers[number] - end) * end * (1 - end)
        delta_middle = delta @ far.T * middle * (1 - middle)
        far += 0.6 * middle.T @ delta
        near += 0.6 * sample.T @ delta_middle

print(squash(squash(samples @ near) @ far).round(2))
