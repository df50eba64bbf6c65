# verdict: not a network
# Film ratings: matrix factorization by alternating least squares
import numpy as np

np.random.seed(9)
users, films, k = 30, 20, 3
R = np.clip(np.round(np.random.rand(users, k) @ np.random.rand(k, films) * 4 + 1), 1, 5)
mask = np.random.rand(users, films) < 0.6

U = np.random.normal(0, 0.1, (users, k))
V = np.random.normal(0, 0.1, (films, k))
lam = 0.1
eye = lam * np.eye(k)

for epoch in range(40):
    for u in range(users):
        Vu = V[mask[u]]
        U[u] = np.linalg.solve(Vu.T @ Vu + eye, Vu.T @ R[u, mask[u]])
    for f in range(films):
        Uf = U[mask[:, f]]
        V[f] = np.linalg.solve(Uf.T @ Uf + eye, Uf.T @ R[mask[:, f], f])

    error = (R - U @ V.T)
    train_loss = np.sqrt(np.mean(error[mask] ** 2))
    test_loss = np.sqrt(np.mean(error[~mask] ** 2))
    if epoch % 4 == 0:
        print(f"epoch {epoch:2d}: train RMSE {train_loss:.4f}, test RMSE {test_loss:.4f}")
