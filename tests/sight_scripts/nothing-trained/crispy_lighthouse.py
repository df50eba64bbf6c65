# verdict: not a network
# ridge regression: choose alpha by 5-fold cross-validation
import numpy as np

np.random.seed(18)
n, d = 60, 15
X = np.random.randn(n, d)
true_weights = np.zeros(d)
true_weights[:4] = [3, -2, 1.5, 0.5]
y = X @ true_weights + np.random.randn(n)

# standardize
X = (X - X.mean(axis=0)) / X.std(axis=0)
y = y - y.mean()

folds = np.array_split(np.random.permutation(n), 5)
best_alpha, best_loss = None, np.inf
for alpha in np.logspace(-3, 3, 25):
    loss = 0.0
    for fold in folds:
        train = np.setdiff1d(np.arange(n), fold)
        A = X[train].T @ X[train] + alpha * np.eye(d)
        weights = np.linalg.solve(A, X[train].T @ y[train])
        error = y[fold] - X[fold] @ weights
        loss += np.sum(error ** 2)
    loss /= n
    print(f"alpha {alpha:10.4f}  loss {loss:.5f}")
    if loss < best_loss:
        best_alpha, best_loss = alpha, loss

weights = np.linalg.solve(X.T @ X + best_alpha * np.eye(d), X.T @ y)
print("best alpha", best_alpha)
print("weights", weights.round(2))
