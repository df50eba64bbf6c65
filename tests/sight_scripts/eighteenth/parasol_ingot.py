# verdict: right
import numpy as np

# clase de robótica: red con un camino directo de la entrada a la salida
gen = np.random.default_rng(52)
sensores = gen.uniform(-1, 1, (3, 48))
motor = 0.8 * sensores[:1] - 0.4 * sensores[1:2] + np.sin(3 * sensores[2:]) * 0.5

oculto = gen.normal(0, 1, (8, 3))
umbral = np.zeros((8, 1))
salida = gen.normal(0, 0.3, (1, 8))
directo = np.zeros((1, 3))
base = np.zeros((1, 1))
paso = 0.2

def propagar(s):
    a = np.tanh(oculto @ s + umbral)
    return a, salida @ a + directo @ s + base

for vuelta in range(800):
    a, y = propagar(sensores)
    e = (motor - y) / sensores.shape[1]
    retro = (salida.T @ e) * (1 - a ** 2)
    salida += paso * e @ a.T
    directo += paso * e @ sensores.T
    base += paso * e.sum(axis=1, keepdims=True)
    oculto += paso * retro @ sensores.T
    umbral += paso * retro.sum(axis=1, keepdims=True)
    if vuelta % 160 == 0:
        print(f"vuelta {vuelta}: error medio {np.mean((motor - y) ** 2):.5f}")
