# verdict: right
import numpy as np

# boston-like toy regression, 3 features
rng = np.random.default_rng(6)
features = rng.normal(size=(16, 3))
price = features @ np.array([[1.0], [-2.0], [0.5]]) + np.abs(features[:, :1])

W1 = rng.normal(size=(3, 7)) * 0.4
b1 = rng.normal(size=(1, 7)) * 0.1
W2 = rng.normal(size=(7, 1)) * 0.4
b2 = np.zeros((1, 1))
alpha = 0.05

for step in range(1500):
    z1 = features @ W1 + b1
    a1 = np.where(z1 >= 0, z1, z1 * 0.01)
    guess = a1 @ W2 + b2

    residual = price - guess
    mse = np.mean(residual ** 2)
    dguess = -2.0 * residual / len(features)

    W2_before = W2.copy()
    W2 -= alpha * a1.T @ dguess
    b2 -= alpha * np.sum(dguess)

    dz1 = dguess @ W2_before.T
    dz1[z1 < 0] *= 0.01
    W1 -= alpha * features.T @ dz1
    b1 -= alpha * dz1.sum(axis=0)
    if step % 300 == 0:
        print(step, mse)
print("final mse", mse)
