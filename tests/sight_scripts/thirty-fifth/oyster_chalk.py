# verdict: right
import numpy as np

# statistician's toy: counts with a nonlinear rate, Poisson deviance, log link
gen = np.random.Generator(np.random.PCG64(77))
n = 150
age = gen.uniform(-1, 1, n)
dose = gen.uniform(-1, 1, n)
rate = np.exp(0.3 + np.sin(3 * age) - 0.8 * dose ** 2)
counts = gen.poisson(rate).astype(float)[:, None]

design = np.column_stack([np.ones(n), age, dose])
H = 7
alpha_mat = gen.normal(0, 0.7, (3, H))
beta_vec = gen.normal(0, 0.3, (H + 1, 1))

learning = 0.1
for sweep in range(2000):
    z = np.tanh(design @ alpha_mat)
    z1 = np.column_stack([np.ones(n), z])
    mu = np.exp(z1 @ beta_vec)
    score = counts - mu                       # canonical link
    grad_beta = z1.T @ score / n
    back = score @ beta_vec[1:].T * (1 - z ** 2)
    grad_alpha = design.T @ back / n
    beta_vec = beta_vec + learning * grad_beta
    alpha_mat = alpha_mat + learning * grad_alpha
    if sweep % 400 == 0:
        dev = 2 * np.sum(np.where(counts > 0, counts * np.log(np.maximum(counts, 1) / mu), 0) - (counts - mu))
        print("deviance", dev)
