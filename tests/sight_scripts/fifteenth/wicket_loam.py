# verdict: right
import numpy as np
# translated from my R code

n_obs = 50
x_mat = np.linspace(-3, 3, n_obs)[:, None]
y_vec = np.sin(x_mat)

rng = np.random.default_rng(11)
w_hid = rng.normal(0, 1, size=(1, 10))
b_hid = rng.normal(0, 1, size=(1, 10))
w_out = rng.normal(0, 0.3, size=(10, 1))
b_out = np.zeros((1, 1))
step_size = 0.05
mse_trace = []

for iter_no in range(1, 4001):
    z_hid = x_mat @ w_hid + b_hid
    h_hid = np.tanh(z_hid)
    y_hat = h_hid @ w_out + b_out
    resid = y_hat - y_vec
    mse_trace.append((resid ** 2).mean())

    g_out = 2 * resid / n_obs
    g_w_out = h_hid.T @ g_out
    g_b_out = g_out.sum(axis=0, keepdims=True)
    g_hid = g_out @ w_out.T * (1 - h_hid ** 2)
    g_w_hid = x_mat.T @ g_hid
    g_b_hid = g_hid.sum(axis=0, keepdims=True)

    w_out = w_out - step_size * g_w_out
    b_out = b_out - step_size * g_b_out
    w_hid = w_hid - step_size * g_w_hid
    b_hid = b_hid - step_size * g_b_hid

print("start mse:", mse_trace[0])
print("final mse:", mse_trace[-1])
