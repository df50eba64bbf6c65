# verdict: right
# why: A 1-16-1 tanh net with linear output fitted by the negative gradient of chi squared per point.
"""
Gedaempfter Oszillator: Fit eines kleinen Netzes an verrauschte Messwerte.
Konvention: chi2 = <(u - u_exp)^2>
"""
import numpy as np

gen = np.random.default_rng(2024)
t = np.linspace(0, 1, 60)                       # [s], normiert
messung = np.exp(-2 * t) * np.cos(9 * t) + gen.normal(0, 0.02, t.shape)

n = 16
theta = [gen.normal(0, 4, n), gen.normal(0, 2, n), gen.normal(0, 0.3, n), np.zeros(1)]

def modell(t, th):
    return np.tanh(np.outer(t, th[0]) + th[1]) @ th[2] + th[3][0]

def gradient(t, u_exp, th):
    phi = np.tanh(np.outer(t, th[0]) + th[1])      # (N, n)
    r = phi @ th[2] + th[3][0] - u_exp             # Residuen
    N = len(t)
    dphi = np.outer(r, th[2]) * (1 - phi ** 2)
    return [2 / N * (t @ dphi), 2 / N * dphi.sum(axis=0), 2 / N * (r @ phi), np.array([2 * r.mean()])], np.mean(r ** 2)

eta = 0.03
for schritt in range(4000):
    g, chi2 = gradient(t, messung, theta)
    theta = [p - eta * dp for p, dp in zip(theta, g)]
    if schritt % 800 == 0:
        print(f"Schritt {schritt:5d}: chi2 = {chi2:.4e}")
