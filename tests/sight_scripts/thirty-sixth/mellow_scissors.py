# verdict: right
import numpy as np

# autoencoder with tied weights: the decoder is the transposed encoder
rng = np.random.default_rng(53)

basis = rng.normal(size=(3, 10))
X = rng.normal(size=(100, 3)) @ basis + 0.1 * rng.normal(size=(100, 10))
X /= X.std()

W = rng.normal(0, 0.3, (10, 4))
b = np.zeros(4)
c = np.zeros(10)
rate = 0.05

for step in range(500):
    code = np.tanh(X @ W + b)
    rec = code @ W.T + c
    diff = rec - X
    loss = 0.5 * np.sum(diff ** 2) / len(X)

    d_rec = diff / len(X)
    d_code = (d_rec @ W) * (1 - code ** 2)
    dW = X.T @ d_code + d_rec.T @ code       # W is used twice

    W -= rate * dW
    b -= rate * d_code.sum(axis=0)
    c -= rate * d_rec.sum(axis=0)

    if step % 100 == 0:
        print(step, round(loss, 4))
