# verdict: right
import numpy as np

X = np.array([[1, 0, 1], [0, 1, 1], [0, 0, 1], [1, 1, 1]])
y = np.array([[1], [1], [0], [1]])
np.random.seed(33)
W_a = np.random.rand(3, 4) - 0.5
W_b = np.random.rand(4, 1) - 0.5
tolerance = 0.005
rounds = 0
while rounds < 6000:
    a = 1 / (1 + np.exp(-(X @ W_a)))
    b = 1 / (1 + np.exp(-(a @ W_b)))
    gap = b - y
    if np.mean(gap ** 2) < tolerance:
        print("good enough after", rounds)
        break
    gb = gap * b * (1 - b)
    ga = np.dot(gb, W_b.T) * a * (1 - a)
    W_b -= 2 * np.dot(a.T, gb)
    W_a -= 2 * np.dot(X.T, ga)
    rounds += 1
print(b)
