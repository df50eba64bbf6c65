# verdict: right
import numpy as np

# los diez dígitos de un reloj de siete segmentos
X = np.array([
    [1,1,1,1,1,1,0], [0,1,1,0,0,0,0], [1,1,0,1,1,0,1], [1,1,1,1,0,0,1], [0,1,1,0,0,1,1],
    [1,0,1,1,0,1,1], [1,0,1,1,1,1,1], [1,1,1,0,0,0,0], [1,1,1,1,1,1,1], [1,1,1,1,0,1,1]], dtype=float)
T = np.identity(10)

np.random.seed(3)
W1 = np.random.normal(0, 0.5, (7, 9))
b1 = np.random.normal(0, 0.5, (1, 9))
W2 = np.random.normal(0, 0.5, (9, 10))
b2 = np.random.normal(0, 0.5, (1, 10))
tasa = 0.5

for vuelta in range(3000):
    oculta = 1 / (1 + np.exp(-(X.dot(W1) + b1)))
    exps = np.exp(oculta.dot(W2) + b2)
    salida = exps / exps.sum(axis=1, keepdims=True)
    perdida = -np.sum(T * np.log(salida))
    delta_salida = T - salida
    delta_oculta = delta_salida.dot(W2.T) * oculta * (1 - oculta)
    W2 += tasa * oculta.T.dot(delta_salida)
    b2 += tasa * delta_salida.sum(axis=0, keepdims=True)
    W1 += tasa * X.T.dot(delta_oculta)
    b1 += tasa * delta_oculta.sum(axis=0, keepdims=True)
    if vuelta % 500 == 0:
        print("vuelta", vuelta, "pérdida", perdida)

print("aciertos:", np.sum(salida.argmax(axis=1) == np.arange(10)))
