# verdict: right
import numpy as np
np.random.seed(19)

# radial basis network, centres and widths are learned too
x = np.linspace(-3, 3, 60)
y = np.sinc(x) + 0.2 * x

M = 7
centre = np.random.uniform(-3, 3, M)
logwidth = np.random.normal(0, 0.1, M)
amp = np.random.normal(0, 0.3, M)
offset = 0.0
eta = 0.05

def bumps():
    u = (x[:, None] - centre[None, :]) * np.exp(-logwidth)[None, :]
    return u, np.exp(-0.5 * u ** 2)

for step in range(2500):
    u, g = bumps()
    f = g @ amp + offset
    e = f - y
    damp = g.T @ e / len(x)
    doff = e.mean()
    # d g / d u = -u g ;  du/dc = -1/width ;  du/dlogwidth = -u
    dg = e[:, None] * amp[None, :] / len(x)
    du = -dg * u * g
    dcentre = -(du * np.exp(-logwidth)).sum(axis=0)
    dlogwidth = -(du * u).sum(axis=0)
    amp -= eta * damp
    offset -= eta * doff
    centre -= eta * dcentre
    logwidth -= eta * dlogwidth
    if step % 500 == 0:
        print(step, np.mean(e ** 2))
print("mse", np.mean(e ** 2), "centres", np.sort(centre).round(2))
