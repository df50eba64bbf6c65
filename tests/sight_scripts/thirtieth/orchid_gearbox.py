# verdict: right
# einsum notation throughout: n sample, i input, j hidden, k output
import numpy as np

gen = np.random.default_rng(2024)
X_ni = gen.normal(size=(60, 3))
Y_nk = np.stack([np.tanh(X_ni[:, 0] * X_ni[:, 1]), np.cos(X_ni[:, 2])], axis=-1)

W_ij = gen.normal(size=(3, 8)) / np.sqrt(3)
V_jk = gen.normal(size=(8, 2)) / np.sqrt(8)
c_j = np.zeros(8)
d_k = np.zeros(2)
eta = 0.1

for step in range(800):
    # forward
    u_nj = np.einsum('ni,ij->nj', X_ni, W_ij) + c_j
    h_nj = np.tanh(u_nj)
    f_nk = np.einsum('nj,jk->nk', h_nj, V_jk) + d_k
    # residual and energy
    r_nk = f_nk - Y_nk
    E = 0.5 * np.einsum('nk,nk->', r_nk, r_nk) / len(X_ni)
    # variation
    g_nj = np.einsum('nk,jk,nj->nj', r_nk, V_jk, 1 - h_nj * h_nj)
    V_jk = V_jk - eta * np.einsum('nj,nk->jk', h_nj, r_nk) / len(X_ni)
    W_ij = W_ij - eta * np.einsum('ni,nj->ij', X_ni, g_nj) / len(X_ni)
    d_k = d_k - eta * np.einsum('nk->k', r_nk) / len(X_ni)
    c_j = c_j - eta * np.einsum('nj->j', g_nj) / len(X_ni)
    if step % 200 == 0:
        print(step, E)
