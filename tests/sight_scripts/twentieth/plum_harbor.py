# verdict: right
import numpy as np

# réseau à une couche cachée, perte de Huber, descente avec pas décroissant
rng = np.random.default_rng(21)
n = 70
x = rng.uniform(-2, 2, (n, 1))
y = x ** 2 / 2 + 0.1 * rng.normal(size=(n, 1))
y[::10] += 3          # quelques valeurs aberrantes

couche = 10
poids_1 = rng.normal(0, 1, (1, couche))
biais_1 = rng.normal(0, 0.5, (couche,))
poids_2 = rng.normal(0, 0.5, (couche, 1))
biais_2 = np.zeros(1)

seuil = 0.5
pas0 = 0.1
for epoque in range(2000):
    pas = pas0 / (1 + 0.001 * epoque)
    cachee = np.tanh(x @ poids_1 + biais_1)
    sortie = cachee @ poids_2 + biais_2
    ecart = sortie - y
    delta = np.where(np.abs(ecart) <= seuil, ecart, seuil * np.sign(ecart)) / n
    delta_c = (delta @ poids_2.T) * (1 - cachee ** 2)
    poids_2 -= pas * (cachee.T @ delta)
    biais_2 -= pas * delta.sum(axis=0)
    poids_1 -= pas * (x.T @ delta_c)
    biais_1 -= pas * delta_c.sum(axis=0)
    if epoque % 400 == 0:
        print(epoque, float(np.mean(np.abs(ecart))))
