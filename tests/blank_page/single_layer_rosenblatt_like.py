# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: one weight matrix only, linearly separable data, gradient exact
import numpy as np
features = np.array([[0, 0, 1],
                     [1, 1, 1],
                     [1, 0, 1],
                     [0, 1, 1]])
labels = np.array([[0], [1], [1], [0]])
np.random.seed(42)
weights = np.random.uniform(-1, 1, size=(3, 1))
for _ in range(10000):
    guess = 1 / (1 + np.exp(-(features @ weights)))
    adjustment = (labels - guess) * (guess * (1 - guess))
    weights = weights + features.T @ adjustment
print(weights)
print('new situation [1,0,0]:', 1 / (1 + np.exp(-(np.array([1, 0, 0]) @ weights))))
