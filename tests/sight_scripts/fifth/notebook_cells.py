# verdict: right
# %% imports
import numpy as np

# %% data
rng = np.random.default_rng(1)
X_all = rng.normal(size=(100, 2))
y_all = ((X_all ** 2).sum(axis=1, keepdims=True) > 1.4).astype(float)
X_train, X_test = X_all[:70], X_all[70:]
y_train, y_test = y_all[:70], y_all[70:]
assert X_train.shape == (70, 2) and y_train.shape == (70, 1)

# %% model
W1 = rng.normal(size=(2, 10)); b1 = rng.normal(size=10)
W2 = rng.normal(size=(10, 1)) * 0.3; b2 = np.zeros(1)

def forward(X):
    Z1 = X @ W1 + b1
    A1 = np.maximum(0, Z1)
    A2 = 1 / (1 + np.exp(-(A1 @ W2 + b2)))
    return Z1, A1, A2

# %% training with early stopping
best, patience = np.inf, 0
for epoch in range(3000):
    Z1, A1, A2 = forward(X_train)
    dZ2 = A2 - y_train
    dW2 = A1.T @ dZ2
    db2 = dZ2.sum(axis=0)
    dA1 = dZ2 @ W2.T
    dZ1 = dA1 * (Z1 > 0)
    dW1 = X_train.T @ dZ1
    db1 = dZ1.sum(axis=0)
    for p, g in ((W1, dW1), (b1, db1), (W2, dW2), (b2, db2)):
        p -= 0.005 * g
    _, _, test_out = forward(X_test)
    test_loss = -np.mean(y_test * np.log(test_out + 1e-12) + (1 - y_test) * np.log(1 - test_out + 1e-12))
    if test_loss < best:
        best, patience = test_loss, 0
    else:
        patience += 1
        if patience > 40:
            print("stopped at", epoch)
            break

# %% check
acc = np.mean((forward(X_test)[2] > .5) == y_test)
print(f"test loss {best:.3f}, accuracy {acc:.2f}")
