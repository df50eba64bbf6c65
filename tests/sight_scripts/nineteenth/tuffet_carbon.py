# verdict: wrong
# line: 31
# why: French, slope of ELU from the output instead of the input
import numpy as np

# Approximation d'une fonction avec une couche cachée ELU
np.random.seed(5)
x = np.linspace(-2, 2, 50).reshape(50, 1)
y = x ** 2 - np.abs(x)

W1 = np.random.randn(1, 12)
b1 = np.random.randn(12)
W2 = np.random.randn(12, 1) * 0.3
b2 = np.zeros(1)
pas = 0.02

def elu(z):
    return np.where(z > 0, z, np.exp(np.minimum(z, 0)) - 1)

def derivee_elu(z):
    return np.where(z > 0, 1.0, np.exp(np.minimum(z, 0)))

for iteration in range(1500):
    z = x @ W1 + b1
    a = elu(z)
    prediction = a @ W2 + b2
    ecart = prediction - y
    perte = np.mean(ecart ** 2)

    grad_sortie = 2 * ecart / len(x)
    grad_z = (grad_sortie @ W2.T) * derivee_elu(a)
    W2 -= pas * a.T @ grad_sortie
    b2 -= pas * grad_sortie.sum(axis=0)
    W1 -= pas * x.T @ grad_z
    b1 -= pas * grad_z.sum(axis=0)
    if iteration % 300 == 0:
        print("itération", iteration, "perte", perte)
