# verdict: right

# part 1: no hidden layer at all
import numpy as np

X = np.array([[0, 0, 1], [1, 1, 1], [1, 0, 1], [0, 1, 1]], float)
y = np.array([[0], [1], [1], [0]], float)

np.random.seed(3)
w = np.random.uniform(-1, 1, (3, 1))
steps = 0
while steps < 3000:
    out = 1 / (1 + np.exp(-X @ w))
    delta = (y - out) * out * (1 - out)
    w = w + 0.7 * X.T @ delta
    steps += 1

print("after training:")
for row, p in zip(X, out):
    print(row, "->", float(p[0]))
