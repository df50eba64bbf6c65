# verdict: wrong
# line: 8
# why: La derivada de tanh esta escrita como 1 - h (sin cuadrado): wrong derivative of tanh.
import numpy as np
# Tarea 4: red neuronal para la funcion seno
np.random.seed(18)
def activacion(z): return np.tanh(z)
def derivada(h): return 1 - h
x = np.linspace(-np.pi, np.pi, 40).reshape(1, -1)
y = np.sin(x)
W1 = np.random.randn(8, 1)*.5; b1 = np.random.randn(8, 1)
W2 = np.random.randn(1, 8)*.5; b2 = np.zeros((1, 1))
m = x.shape[1]
for epoca in range(2000):
    oculta = activacion(W1 @ x + b1)
    salida = W2 @ oculta + b2
    error = salida - y
    d2 = error/m
    d1 = (W2.T @ d2)*derivada(oculta)
    W2 -= .05*d2 @ oculta.T
    b2 -= .05*d2.sum(1, keepdims=True)
    W1 -= .05*d1 @ x.T
    b1 -= .05*d1.sum(1, keepdims=True)
    if epoca % 500 == 0:
        print("epoca", epoca, "costo", (error**2).mean())
