# verdict: right
import numpy as np
rng = np.random.RandomState(40)

# robust regression: log-cosh loss, some targets are spoiled
X = rng.uniform(-2, 2, (80, 1))
clean = 0.5 * X ** 2 - X
Y = clean + rng.normal(0, 0.05, X.shape)
Y[::11] += 4.0

W1 = rng.randn(1, 14)
b1 = rng.randn(14)
W2 = rng.randn(14, 1) * 0.3
b2 = np.zeros(1)

def sigmoid(z):
    return 0.5 * (1 + np.tanh(0.5 * z))

lr = 0.3
for epoch in range(2500):
    H = sigmoid(X.dot(W1) + b1)
    P = H.dot(W2) + b2
    R = P - Y
    loss = np.log(np.cosh(R)).mean()
    dP = np.tanh(R) / R.size
    dZ = dP.dot(W2.T) * H * (1 - H)
    W2 -= lr * H.T.dot(dP)
    b2 -= lr * dP.sum(axis=0)
    W1 -= lr * X.T.dot(dZ)
    b1 -= lr * dZ.sum(axis=0)
    if epoch % 500 == 0:
        print(epoch, "loss", loss, "to clean", np.abs(P - clean).mean())
print("loss", loss, "to clean", np.abs(P - clean).mean())
