# unshown: hidden delta, derivatives
import numpy as np


def slope_of(curve, z, width=1e-6):
    return (curve(z + width) - curve(z - width)) / (2 * width)


samples = np.array([[0.0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
goals = np.array([[0.0], [1], [1], [0]])
rng = np.random.default_rng(9)
one = rng.normal(0, 1, (3, 5))
two = rng.normal(0, 1, (5, 1))
for step in range(3000):
    z_one = samples @ one
    hidden = np.tanh(z_one)
    guess = 1 / (1 + np.exp(-(hidden @ two)))
    guess_delta = (guess - goals) * guess * (1 - guess)
    hidden_delta = guess_delta @ two.T * slope_of(np.tanh, z_one)
    two -= 0.2 * hidden.T @ guess_delta
    one -= 0.2 * samples.T @ hidden_delta
