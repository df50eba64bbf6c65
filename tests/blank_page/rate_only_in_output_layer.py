# verdict: wrong
# first wrong: alpha
# line: 26
# mistake: alpha-one-layer-only
# why: the output layer moves by the rate times its gradient, the hidden layer by the whole gradient

# rete neurale, compito a casa
import numpy as np

ingressi = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
atteso = np.array([[0,1,1,0]]).T

np.random.seed(100)
pesi_nascosti = 2*np.random.random((3,4))-1
pesi_uscita = 2*np.random.random((4,1))-1
velocita = 0.25
epoch = 0

while epoch < 50000:
    nascosto = 1/(1+np.exp(-ingressi.dot(pesi_nascosti)))
    uscita = 1/(1+np.exp(-nascosto.dot(pesi_uscita)))
    errore = atteso-uscita
    delta_u = errore*uscita*(1-uscita)
    delta_n = delta_u.dot(pesi_uscita.T)*nascosto*(1-nascosto)
    pesi_uscita += velocita*nascosto.T.dot(delta_u)
    pesi_nascosti += ingressi.T.dot(delta_n)
    epoch += 1
    if epoch % 10000 == 0:
        print("errore medio", np.abs(errore).mean())
