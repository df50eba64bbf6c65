# verdict: wrong
# line: 15
import numpy as np

np.random.seed(61)

# Gray code: 4 bits in, 4 bits out, 4 hidden units
numbers = np.arange(16)
bits = lambda k: (k[:, None] >> np.arange(4)[::-1]) & 1
X = bits(numbers) * 2.0 - 1
T = bits(numbers ^ (numbers >> 1)) * 1.0

W = np.random.randn(4, 4)
V = np.random.randn(4, 4)
vel_W = vel_V = np.zeros((4, 4))
eta, momentum = 0.1, 0.8

for epoch in range(600):
    H = np.tanh(X @ W)
    O = 1 / (1 + np.exp(-(H @ V)))

    gO = (O - T) / 4
    gH = gO @ V.T * (1 - H ** 2)

    vel_V *= momentum
    vel_V -= eta * H.T @ gO
    vel_W *= momentum
    vel_W -= eta * X.T @ gH
    V += vel_V
    W += vel_W

    if epoch % 100 == 0:
        print(epoch, np.abs(O.round() - T).sum(), "bits wrong")
