# verdict: wrong
# line: 41
# also: 36, 42, 43, 44
import numpy as np

rng = np.random.default_rng(24)

# blood values, made up: [iron, ferritin, b12], anaemic or not
healthy = rng.normal([0.6, 0.5, 0.4], 0.5, (40, 3))
anaemic = rng.normal([-0.6, -0.7, 0.1], 0.5, (40, 3))
X = np.vstack((healthy, anaemic))
T = np.vstack((np.zeros((40, 1)), np.ones((40, 1))))

def act(z):
    return 1 / (1 + np.exp(-z))

W1 = rng.normal(0, 0.8, (3, 6))
B1 = np.zeros((1, 6))
W2 = rng.normal(0, 0.8, (6, 1))
B2 = np.zeros((1, 1))

eta = 0.2
mu = 0.8
vW1 = np.zeros_like(W1)
vB1 = np.zeros_like(B1)
vW2 = np.zeros_like(W2)
vB2 = np.zeros_like(B2)

for epoch in range(300):
    H = act(X @ W1 + B1)
    Y = act(H @ W2 + B2)

    D2 = (Y - T) * Y * (1 - Y)
    D1 = D2 @ W2.T * H * (1 - H)

    vW2 = mu * vW2 - eta * H.T @ D2 / len(X)
    vB2 = mu * vB2 - eta * D2.mean(axis=0, keepdims=True)
    vW1 = mu * vW1 - eta * X.T @ D1 / len(X)
    vB1 = mu * vB1 - eta * D1.mean(axis=0, keepdims=True)

    W2 -= vW2
    B2 -= vB2
    W1 -= vW1
    B1 -= vB1

    if epoch % 50 == 0:
        print(epoch, np.mean((Y - T) ** 2))
