# verdict: right
import numpy as np
np.random.seed(7)

# approximation de sin(x) par un réseau à une couche cachée
x = np.linspace(-np.pi, np.pi, 40).reshape(-1, 1)
cible = np.sin(x)
n_cachees = 12
W1 = np.random.randn(1, n_cachees)
b1 = np.random.randn(n_cachees)
W2 = np.random.randn(n_cachees, 1) / np.sqrt(n_cachees)
b2 = np.zeros(1)
pas0 = 0.1

for epoque in range(3000):
    pas = pas0 / (1 + 0.0005 * epoque)
    cachee = np.tanh(x @ W1 + b1)
    sortie = cachee @ W2 + b2
    erreur = sortie - cible
    perte = np.mean(erreur ** 2)
    g_sortie = 2 * erreur / len(x)
    g_cachee = (g_sortie @ W2.T) * (1 - cachee * cachee)
    W2 -= pas * (cachee.T @ g_sortie)
    b2 -= pas * g_sortie.sum(axis=0)
    W1 -= pas * (x.T @ g_cachee)
    b1 -= pas * g_cachee.sum(axis=0)
    if epoque % 500 == 0:
        print(f"époque {epoque} : perte = {perte:.5f}")
