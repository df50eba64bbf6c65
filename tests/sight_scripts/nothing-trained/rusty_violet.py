# verdict: not a network
"""Pendulum: Euler against Runge-Kutta 4."""
from math import sin, cos, pi

g, L = 9.81, 1.0


def f(state):
    theta, omega = state
    return (omega, -g / L * sin(theta))


def energy(state):
    theta, omega = state
    return 0.5 * (L * omega) ** 2 + g * L * (1 - cos(theta))


def euler(state, h):
    d = f(state)
    return tuple(s + h * k for s, k in zip(state, d))


def rk4(state, h):
    k1 = f(state)
    k2 = f(tuple(s + h / 2 * k for s, k in zip(state, k1)))
    k3 = f(tuple(s + h / 2 * k for s, k in zip(state, k2)))
    k4 = f(tuple(s + h * k for s, k in zip(state, k3)))
    return tuple(s + h / 6 * (a + 2 * b + 2 * c + d)
                 for s, a, b, c, d in zip(state, k1, k2, k3, k4))


h = 0.01
s_e = s_r = (pi / 4, 0.0)
E0 = energy(s_e)
for i in range(1001):
    if i % 100 == 0:
        print(f"t={i*h:5.2f}  euler error={energy(s_e)-E0:+.6f}  rk4 error={energy(s_r)-E0:+.2e}")
    s_e = euler(s_e, h)
    s_r = rk4(s_r, h)
