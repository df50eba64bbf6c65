# verdict: right
# I come from R so samples are columns here, like t(X)
import numpy as np
rng = np.random.default_rng(99)

def rnorm(n, m=0, sd=1): return rng.normal(m, sd, n)

n_obs = 20
X_mat = rnorm(2 * n_obs).reshape(2, n_obs)
y_vec = (X_mat[0] * X_mat[1] > 0).astype(float).reshape(1, n_obs)

W_1 = rnorm(5 * 2).reshape(5, 2)
b_1 = rnorm(5, 0, .1).reshape(5, 1)
W_2 = rnorm(5).reshape(1, 5)
b_2 = np.zeros((1, 1))
lr = 1.5
for i in range(1, 3001):
    A_1 = np.tanh(W_1 @ X_mat + b_1)
    A_2 = 1 / (1 + np.exp(-(W_2 @ A_1 + b_2)))
    dZ_2 = (A_2 - y_vec) / n_obs
    dW_2 = dZ_2 @ A_1.T
    db_2 = dZ_2.sum(1, keepdims=True)
    dZ_1 = (W_2.T @ dZ_2) * (1 - A_1**2)
    dW_1 = dZ_1 @ X_mat.T
    db_1 = dZ_1.sum(1, keepdims=True)
    W_1, b_1 = W_1 - lr * dW_1, b_1 - lr * db_1
    W_2, b_2 = W_2 - lr * dW_2, b_2 - lr * db_2
    if i % 1000 == 0:
        print(f"[{i}] logloss = {-np.mean(y_vec*np.log(A_2+1e-12)+(1-y_vec)*np.log(1-A_2+1e-12)):.4f}")
