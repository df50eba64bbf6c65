# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: exact gradient added to both weight matrices, only the names are Spanish

# Red neuronal muy sencilla - práctica 2
# (sin librerías, sólo numpy)
import numpy as np

entradas = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
señal = np.array([[0],[1],[1],[0]])

def sigmoide(x):
    return 1/(1+np.exp(-x))

def pendiente(salida):
    return salida*(1-salida)

np.random.seed(1)
tasa = 0.5
pesos_ocultos = 2*np.random.random((3,4))-1
pesos_salida = 2*np.random.random((4,1))-1

for época in range(60000):
    capa_oculta = sigmoide(np.dot(entradas,pesos_ocultos))
    capa_salida = sigmoide(np.dot(capa_oculta,pesos_salida))

    error = señal - capa_salida
    # ¿cuánto hay que corregir?
    corrección = error*pendiente(capa_salida)
    corrección_oculta = corrección.dot(pesos_salida.T)*pendiente(capa_oculta)

    pesos_salida += tasa*capa_oculta.T.dot(corrección)
    pesos_ocultos += tasa*entradas.T.dot(corrección_oculta)

    if época % 10000 == 0:
        print("época", época, "error medio:", np.mean(np.abs(error)))

print("Después de entrenar:")
print(capa_salida)
