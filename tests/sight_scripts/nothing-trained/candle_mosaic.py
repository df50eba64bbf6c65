# verdict: not a network
import numpy as np

rng = np.random.default_rng(5)
M = rng.normal(size=(5, 5))
A = (M + M.T) / 2
target = np.linalg.eigvalsh(A)

V = np.eye(5)
for iteration in range(400):
    Q, R = np.linalg.qr(A)
    A = R @ Q
    V = V @ Q
    error = np.abs(np.tril(A, -1)).max()
    if iteration % 25 == 0:
        print(iteration, error)
    if error < 1e-11:
        break

print("QR    :", np.sort(np.diag(A)))
print("eigh  :", target)
print("delta :", np.sort(np.diag(A)) - target)
