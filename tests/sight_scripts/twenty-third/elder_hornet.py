# verdict: wrong
# line: 25
# why: error: the squared error is sent back as the error
import numpy as np

np.random.seed(18)
# half adder: sum bit and carry bit
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
Y = np.array([[0, 0], [1, 0], [1, 0], [0, 1]])

W = np.random.uniform(-1, 1, (3, 6))
V = np.random.uniform(-1, 1, (6, 2))

def sigma(x):
    return 1 / (1 + np.exp(-x))

def sigma_prime(y):
    return y * (1 - y)

rate = 0.5
for epoch in range(5000):
    hidden = sigma(X @ W)
    output = sigma(hidden @ V)

    error = (Y - output) ** 2
    output_delta = error * sigma_prime(output)
    hidden_delta = (output_delta @ V.T) * sigma_prime(hidden)

    V += rate * hidden.T @ output_delta
    W += rate * X.T @ hidden_delta

    if epoch % 1000 == 0:
        print("epoch", epoch, "error", error.mean())

print(output.round(3))
