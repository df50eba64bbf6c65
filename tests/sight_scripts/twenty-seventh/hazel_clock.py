# verdict: right
# radial basis functions with movable centres; hour of the day -> people in the shop
import numpy as np

hour = np.arange(8, 20, 0.5)
people = 20 * np.exp(-(hour - 12) ** 2 / 3) + 30 * np.exp(-(hour - 17.5) ** 2 / 2) + 4
x = (hour - 14) / 3
y = people / 20

rng = np.random.default_rng(24)
centre = rng.uniform(-2, 2, 6)
beta = np.full(6, 2.0)
height = rng.uniform(0, 1, 6)
base = 0.0

for it in range(2000):
    gap = x[:, None] - centre[None, :]
    bump = np.exp(-beta * gap ** 2)
    err = bump @ height + base - y
    common = err[:, None] * height * bump
    g_height = bump.T @ err
    g_centre = np.sum(common * 2 * beta * gap, axis=0)
    g_beta = np.sum(-common * gap ** 2, axis=0)
    height -= 0.005 * g_height
    centre -= 0.005 * g_centre
    beta -= 0.005 * g_beta
    base -= 0.005 * err.sum()
    if it % 400 == 0:
        print(it, "sum of squares", np.sum(err ** 2))
print(np.round(centre * 3 + 14, 1))
