# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: everything in locals of main(), slope recomputed from the pre-activation
import numpy as np


def act(z):
    return 1 / (1 + np.exp(-z))


def act_prime(z):
    # z is what goes INTO the sigmoid
    return np.exp(-z) / (1 + np.exp(-z)) ** 2


def main():
    np.random.seed(5)
    data = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
    goal = np.array([0, 1, 1, 0]).reshape(-1, 1)
    theta_a = np.random.randn(3, 6)
    theta_b = np.random.randn(6, 1)
    alpha = 0.5
    for it in range(8000):
        za = data.dot(theta_a)
        ha = act(za)
        zb = ha.dot(theta_b)
        hb = act(zb)
        delta_b = (hb - goal) * act_prime(zb)
        delta_a = delta_b.dot(theta_b.T) * act_prime(za)
        theta_b = theta_b - alpha * ha.T.dot(delta_b)
        theta_a = theta_a - alpha * data.T.dot(delta_a)
    print("final mean error %.4f" % np.abs(hb - goal).mean())


main()
