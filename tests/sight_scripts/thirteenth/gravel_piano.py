# verdict: right
import numpy as np
# BPNET -- ported from F77, arrays kept column major
NIN, NHID, NOUT, NPAT, NSTEP = 2, 4, 2, 4, 1200
RATE = 0.6
XIN = np.asfortranarray([[0., 0., 1., 1.], [0., 1., 0., 1.]])
TGT = np.asfortranarray([[0., 1., 1., 0.], [0., 0., 0., 1.]])
RNG = np.random.RandomState(123)
WIH = np.asfortranarray(RNG.uniform(-1., 1., (NHID, NIN)))
WHO = np.asfortranarray(RNG.uniform(-1., 1., (NOUT, NHID)))
THH = np.zeros(NHID)
THO = np.zeros(NOUT)
for ISTEP in range(1, NSTEP + 1):
    SSE = 0.
    GIH = np.zeros_like(WIH); GHO = np.zeros_like(WHO)
    GTH = np.zeros_like(THH); GTO = np.zeros_like(THO)
    for IP in range(NPAT):
        HID = 1. / (1. + np.exp(-(np.einsum('ji,i->j', WIH, XIN[:, IP]) + THH)))
        OUT = 1. / (1. + np.exp(-(np.einsum('kj,j->k', WHO, HID) + THO)))
        DIF = OUT - TGT[:, IP]
        SSE = SSE + 0.5 * np.dot(DIF, DIF)
        DO = DIF * OUT * (1. - OUT)
        DH = np.einsum('kj,k->j', WHO, DO) * HID * (1. - HID)
        GHO += np.einsum('k,j->kj', DO, HID)
        GIH += np.einsum('j,i->ji', DH, XIN[:, IP])
        GTO += DO
        GTH += DH
    WIH -= RATE * GIH
    WHO -= RATE * GHO
    THH -= RATE * GTH
    THO -= RATE * GTO
    if ISTEP % 300 == 0:
        print(' STEP', ISTEP, ' SSE', SSE)
