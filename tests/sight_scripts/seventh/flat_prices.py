# verdict: wrong
# line: 44
# also: 43
# why: The targets of the batch are not taken in the shuffled order.
import numpy as np

np.random.seed(97)

# made-up house data: area (m2), rooms, age -> price
n = 150
area = np.random.uniform(40, 200, n)
rooms = np.round(area / 30 + np.random.normal(0, 0.7, n))
age = np.random.uniform(0, 60, n)
price = 1500 * area + 8000 * rooms - 900 * age + 0.9 * area * age + np.random.normal(0, 5000, n)

X = np.column_stack([area, rooms, age])
y = price.reshape(-1, 1)

X_tr, X_va = X[:110], X[110:]
y_tr, y_va = y[:110], y[110:]
mu, sd = X_tr.mean(axis=0), X_tr.std(axis=0)
ym, ys = y_tr.mean(), y_tr.std()
X_tr, X_va = (X_tr - mu) / sd, (X_va - mu) / sd
y_tr, y_va = (y_tr - ym) / ys, (y_va - ym) / ys

H = 8
W1 = np.random.randn(3, H) * np.sqrt(1 / 3)
b1 = np.zeros(H)
W2 = np.random.randn(H, 1) * np.sqrt(1 / H)
b2 = np.zeros(1)


def predict(X):
    return np.tanh(X @ W1 + b1) @ W2 + b2


lr0, batch, patience = 0.1, 22, 15
best, best_params, wait = np.inf, None, 0
for epoch in range(200):
    lr = lr0 / (1 + 0.02 * epoch)
    mixed = np.random.permutation(len(X_tr))
    for i in range(0, len(X_tr), batch):
        xs = X_tr[mixed[i:i + batch]]
        ts = y_tr[i:i + batch]
        h = np.tanh(xs @ W1 + b1)
        out = h @ W2 + b2
        dz2 = 2 * (out - ts) / len(xs)
        dW2 = h.T @ dz2
        db2 = dz2.sum(axis=0)
        dz1 = dz2 @ W2.T * (1 - h ** 2)
        dW1 = xs.T @ dz1
        db1 = dz1.sum(axis=0)
        W1 -= lr * dW1
        b1 -= lr * db1
        W2 -= lr * dW2
        b2 -= lr * db2
    val = np.mean((predict(X_va) - y_va) ** 2)
    if val < best - 1e-5:
        best, wait = val, 0
        best_params = [p.copy() for p in (W1, b1, W2, b2)]
    else:
        wait += 1
    if epoch % 20 == 0:
        print(f"epoch {epoch:3d}  lr {lr:.4f}  train {np.mean((predict(X_tr) - y_tr) ** 2):.4f}  val {val:.4f}")
    if wait >= patience:
        print("stopped at epoch", epoch)
        break

W1, b1, W2, b2 = best_params
rmse = ys * np.sqrt(np.mean((predict(X_va) - y_va) ** 2))
print("validation rmse: %.0f" % rmse)
