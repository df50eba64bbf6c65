# verdict: right
# Red neuronal para XOR sin librerias, todo con variables sueltas
import random, math

def sigmoide(x):
    return 1/(1+math.exp(-x))

w1 = random.uniform(-1, 1); w2 = random.uniform(-1, 1); b1 = random.uniform(-1, 1)
w3 = random.uniform(-1, 1); w4 = random.uniform(-1, 1); b2 = random.uniform(-1, 1)
w5 = random.uniform(-1, 1); w6 = random.uniform(-1, 1); b3 = random.uniform(-1, 1)
tasa = 0.7

entradas = [(0,0), (0,1), (1,0), (1,1)]
salidas = [0, 1, 1, 0]

for vuelta in range(4000):
    for i in range(4):
        x1, x2 = entradas[i]
        h1 = sigmoide(w1*x1 + w2*x2 + b1)
        h2 = sigmoide(w3*x1 + w4*x2 + b2)
        o = sigmoide(w5*h1 + w6*h2 + b3)
        error = salidas[i] - o
        d_o = error * o * (1 - o)
        d_h1 = d_o * w5 * h1 * (1 - h1)
        d_h2 = d_o * w6 * h2 * (1 - h2)
        w5 = w5 + tasa * d_o * h1
        w6 = w6 + tasa * d_o * h2
        b3 = b3 + tasa * d_o
        w1 = w1 + tasa * d_h1 * x1
        w2 = w2 + tasa * d_h1 * x2
        b1 = b1 + tasa * d_h1
        w3 = w3 + tasa * d_h2 * x1
        w4 = w4 + tasa * d_h2 * x2
        b2 = b2 + tasa * d_h2
    if vuelta % 1000 == 0:
        print('vuelta', vuelta, 'error', error)

for x1, x2 in entradas:
    h1 = sigmoide(w1*x1 + w2*x2 + b1)
    h2 = sigmoide(w3*x1 + w4*x2 + b2)
    print(x1, x2, '->', round(sigmoide(w5*h1 + w6*h2 + b3), 3))
