# verdict: wrong
# line: 12
import numpy as np

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0, 0, 1, 1]]).T

np.random.seed(1)
weights = 2 * np.random.random((3, 1)) - 1
for loop in range(1000):
    guess = 1 / (1 + np.exp(-(X @ weights)))
    error = np.abs(y - guess)
    if loop % 200 == 0:
        print("mean error", error.mean())
    weights += X.T @ (error * guess * (1 - guess))
print(guess)
