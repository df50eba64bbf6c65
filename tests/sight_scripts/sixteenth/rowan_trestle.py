# verdict: right
import numpy as np

rng = np.random.default_rng(15)
m = 80
X = rng.normal(size=(m, 5))
y = ((X[:, 0] ** 2 + X[:, 1]) > 0.5).astype(float).reshape(m, 1)

lam = 0.01
lr = 0.5
Theta1 = rng.normal(0, 0.4, (5, 10))
c1 = np.zeros(10)
Theta2 = rng.normal(0, 0.4, (10, 1))
c2 = np.zeros(1)

history = []
for i in range(1000):
    A1 = np.tanh(X @ Theta1 + c1)
    A2 = 1 / (1 + np.exp(-(A1 @ Theta2 + c2)))

    J = -(y * np.log(A2) + (1 - y) * np.log(1 - A2)).mean()
    J += lam / 2 * ((Theta1 ** 2).sum() + (Theta2 ** 2).sum())
    history.append(J)

    dZ2 = A2 - y
    dTheta2 = A1.T @ dZ2 / m + lam * Theta2
    dZ1 = dZ2 @ Theta2.T * (1 - A1 ** 2)
    dTheta1 = X.T @ dZ1 / m + lam * Theta1

    Theta1 -= lr * dTheta1
    Theta2 -= lr * dTheta2
    c1 -= lr * dZ1.mean(0)
    c2 -= lr * dZ2.mean(0)

print("J: %.4f -> %.4f" % (history[0], history[-1]))
print("weight norm:", np.sqrt((Theta1 ** 2).sum() + (Theta2 ** 2).sum()))
