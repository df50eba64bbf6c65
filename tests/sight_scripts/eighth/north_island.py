# verdict: wrong
# line: 14
# why: Both velocities are one and the same array, so the two square layers mix their momentum.
import numpy as np

# momentum, two hidden layers of the same size as the input
rng = np.random.RandomState(14)
X = rng.choice([-1.0, 1.0], size=(10, 4))
y = (X[:, :1] * X[:, 1:2])

W1 = rng.randn(4, 4) * 0.6
W2 = rng.randn(4, 4) * 0.6
W3 = rng.randn(4, 1) * 0.6
V1 = V2 = np.zeros((4, 4))
V3 = np.zeros((4, 1))
lr = 0.01
mu = 0.9

for it in range(800):
    A = np.tanh(X @ W1)
    B = np.tanh(A @ W2)
    O = B @ W3
    dO = O - y
    dB = dO @ W3.T * (1 - B * B)
    dA = dB @ W2.T * (1 - A * A)
    V3 *= mu
    V3 -= lr * B.T @ dO
    V2 *= mu
    V2 -= lr * A.T @ dB
    W2 += V2
    V1 *= mu
    V1 -= lr * X.T @ dA
    W1 += V1
    W3 += V3
print("mse %.4f" % np.mean((O - y) ** 2))
