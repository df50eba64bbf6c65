# verdict: right
# fit a travelling wave packet psi(x, t) with sine units
import numpy as np

rng = np.random.default_rng(1926)
xt = rng.uniform(-1, 1, (2, 256))                       # rows: x, t
psi = np.cos(6 * (xt[0] - 0.5 * xt[1])) * np.exp(-2 * (xt[0] - 0.3 * xt[1]) ** 2)

n = 32
k = rng.normal(0, 3, (n, 2))                            # wave vectors
phi = rng.uniform(-np.pi, np.pi, n)                     # phases
amp = rng.normal(0, 1 / np.sqrt(n), n)                  # amplitudes

def model(k, phi, amp):
    arg = np.einsum('jd,ds->js', k, xt) + phi[:, None]
    return arg, np.einsum('j,js->s', amp, np.sin(arg))

eta = 0.05
for step in range(1500):
    arg, out = model(k, phi, amp)
    res = (out - psi) / psi.size
    d_arg = np.einsum('s,j,js->js', res, amp, np.cos(arg))
    d_amp = np.einsum('s,js->j', res, np.sin(arg))
    k = k - eta * np.einsum('js,ds->jd', d_arg, xt)
    phi = phi - eta * d_arg.sum(axis=1)
    amp = amp - eta * d_amp
    if step % 300 == 0:
        print(f"{step:5d}  L2 = {np.sqrt(np.mean((out - psi) ** 2)):.5f}")
