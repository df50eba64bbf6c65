# verdict: wrong
# first wrong: update
# line: 29
# mistake: update-wrong-sign-one-layer
# why: with output minus target the first matrix is increased while the second is decreased
# netwerkje uit het hoofd
import numpy as np

invoer = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
doel = np.array([[0],[1],[1],[0]])

np.random.seed(1)
eerste = 2*np.random.random((3,4))-1
tweede = 2*np.random.random((4,1))-1

def platdrukken(x):
    return 1/(1+np.exp(-x))

stap = 0.1
for beurt in range(10000):
    midden = platdrukken(invoer.dot(eerste))
    eind = platdrukken(midden.dot(tweede))
    fout = eind - doel
    if beurt % 2500 == 0:
        print("fout", np.abs(fout).mean())
    d_eind = fout * eind*(1-eind)
    d_midden = d_eind.dot(tweede.T) * midden*(1-midden)
    tweede -= stap * midden.T.dot(d_eind)
    eerste += stap * invoer.T.dot(d_midden)
