# verdict: right
"""Predict a made-up house price; features standardised with the training set's mean and spread."""
import numpy as np

rng = np.random.default_rng(2)
size = rng.uniform(40, 200, 180)
age = rng.uniform(0, 80, 180)
rooms = rng.integers(1, 7, 180)
price = 2.0 * size - 0.01 * (age - 40) ** 2 * np.sqrt(size) + 10 * rooms + rng.normal(0, 5, 180)

features = np.column_stack([size, age, rooms])
split = 140
mu, sd = features[:split].mean(axis=0), features[:split].std(axis=0)
X_train, X_test = (features[:split] - mu) / sd, (features[split:] - mu) / sd
p_mean, p_std = price[:split].mean(), price[:split].std()
y_train = ((price[:split] - p_mean) / p_std).reshape(-1, 1)
y_test = price[split:].reshape(-1, 1)

W1 = rng.normal(0, 0.5, (3, 10)); b1 = np.zeros((1, 10))
W2 = rng.normal(0, 0.5, (10, 1)); b2 = np.zeros((1, 1))


def predict(X):
    return np.maximum(X @ W1 + b1, 0) @ W2 + b2


lr = 0.1
for epoch in range(1, 801):
    if epoch % 250 == 0:
        lr *= 0.5
    z1 = X_train @ W1 + b1
    a1 = np.maximum(z1, 0)
    y_hat = a1 @ W2 + b2
    d_y = 2 * (y_hat - y_train) / len(y_train)
    d_W2, d_b2 = a1.T @ d_y, d_y.sum(axis=0, keepdims=True)
    d_z1 = (d_y @ W2.T) * (z1 > 0).astype(float)
    d_W1, d_b1 = X_train.T @ d_z1, d_z1.sum(axis=0, keepdims=True)
    W1 -= lr * d_W1; b1 -= lr * d_b1
    W2 -= lr * d_W2; b2 -= lr * d_b2
    if epoch % 200 == 0:
        rmse = np.sqrt(np.mean((predict(X_test) * p_std + p_mean - y_test) ** 2))
        print(f"epoch {epoch} lr {lr:.3f} test rmse {rmse:.1f}")
