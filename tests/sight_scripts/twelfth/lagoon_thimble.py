# verdict: wrong
# line: 25
# why: the tanh slope lacks the square, should be 1 - m**2
# A mean-field magnet with one hidden layer, cooled towards prescribed outputs.
import numpy as np

gen = np.random.default_rng(1857)

s_in = np.array([[+1, +1, +1],
                 [+1, -1, +1],
                 [-1, +1, +1],
                 [-1, -1, +1]], dtype=float)
s_want = np.array([[-0.8], [0.8], [0.8], [-0.8]])

J1 = gen.normal(0, 0.6, (3, 5))
J2 = gen.normal(0, 0.6, (5, 1))
gamma = 0.05          # mobility


def magnetisation(h):
    return np.tanh(h)


def susceptibility(m):
    return 1 - m


E = []
for tick in range(2000):
    m1 = magnetisation(s_in @ J1)
    m2 = magnetisation(m1 @ J2)
    dE_dm2 = m2 - s_want
    E.append(0.5 * np.sum(dE_dm2 ** 2))
    h2 = dE_dm2 * susceptibility(m2)
    h1 = (h2 @ J2.T) * susceptibility(m1)
    J2 -= gamma * m1.T @ h2
    J1 -= gamma * s_in.T @ h1

print("energy every 250 ticks:", np.round(E[::250], 4))
print("final state:", m2.ravel().round(3))
