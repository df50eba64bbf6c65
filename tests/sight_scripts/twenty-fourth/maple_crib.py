# verdict: wrong
# line: 25
# also: 26
# why: alpha: alpha multiplies the old weights as well: W = alpha * (W + gradient)
import numpy as np

sigmoid = lambda v: 1 / (1 + np.exp(-v))

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
tasks = [("copy first", [0, 0, 1, 1]), ("or", [0, 1, 1, 1])]
alpha = 0.9

np.random.seed(13)
for title, column in tasks:
    y = np.array([column]).T
    W0 = 2 * np.random.random((3, 4)) - 1
    W1 = 2 * np.random.random((4, 1)) - 1
    count = 0
    error = 1.0
    while error > 0.03 and count < 5000:
        A = sigmoid(X @ W0)
        B = sigmoid(A @ W1)
        dB = (y - B) * B * (1 - B)
        dA = dB @ W1.T * A * (1 - A)
        W1 = alpha * (W1 + A.T @ dB)
        W0 = alpha * (W0 + X.T @ dA)
        error = np.abs(y - B).mean()
        count += 1
    print(title, "| steps", count, "| error", error.round(4))
