# verdict: right
import numpy as np
# a statistician's network: nonlinear regression with a ridge penalty
gen = np.random.Generator(np.random.PCG64(314))
Z = gen.normal(size=(80, 4))
R = np.stack([Z[:, 0] * Z[:, 1], np.abs(Z[:, 2])], axis=1) + 0.05 * gen.normal(size=(80, 2))
beta = gen.normal(scale=.5, size=(4, 7))
alpha0 = np.zeros(7)
gamma = gen.normal(scale=.5, size=(7, 2))
delta0 = np.zeros(2)
ridge = 0.01
eta = 0.1
N = Z.shape[0]
for iteration in range(500):
    eta_lin = np.einsum('ni,ij->nj', Z, beta) + alpha0
    H = np.log1p(np.exp(eta_lin))
    mu = np.einsum('nj,jk->nk', H, gamma) + delta0
    res = (mu - R) / N
    back = np.einsum('nk,jk->nj', res, gamma) / (1 + np.exp(-eta_lin))
    g_gamma = np.einsum('nj,nk->jk', H, res) + ridge * gamma
    g_beta = np.einsum('ni,nj->ij', Z, back) + ridge * beta
    gamma -= eta * g_gamma
    beta -= eta * g_beta
    delta0 -= eta * res.sum(0)
    alpha0 -= eta * back.sum(0)
print('residual variance', np.var(mu - R))
