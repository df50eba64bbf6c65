# verdict: unjudged
# first wrong: -
# line: -
# mistake: -
# why: a syntax error: no colon behind the for
import numpy as np

entradas = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
salidas = np.array([[0,1,1,0]]).T
pesos0 = np.random.uniform(-1,1,(3,4))
pesos1 = np.random.uniform(-1,1,(4,1))

for i in range(20000)
    oculta = 1/(1+np.exp(-entradas @ pesos0))
    salida = 1/(1+np.exp(-oculta @ pesos1))
    d2 = (salida - salidas)*salida*(1-salida)
    d1 = d2 @ pesos1.T*oculta*(1-oculta)
    pesos1 -= oculta.T @ d2
    pesos0 -= entradas.T @ d1

print(salida)
