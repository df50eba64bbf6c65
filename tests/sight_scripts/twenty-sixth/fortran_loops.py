# verdict: right
import numpy as np

# PROGRAM BACKPROP
NI, NH, NO, NP = 3, 5, 2, 8
XD = np.zeros((NP, NI))
YD = np.zeros((NP, NO))
for IP in range(NP):
    XD[IP, 0] = IP // 4
    XD[IP, 1] = (IP // 2) % 2
    XD[IP, 2] = IP % 2
    S = XD[IP, 0] + XD[IP, 1] + XD[IP, 2]
    YD[IP, 0] = S % 2          # sum bit
    YD[IP, 1] = S // 2         # carry bit

WH = np.random.rand(NH, NI) * 2.0 - 1.0
BH = np.random.rand(NH) * 2.0 - 1.0
WO = np.random.rand(NO, NH) * 2.0 - 1.0
BO = np.random.rand(NO) * 2.0 - 1.0
H = np.zeros(NH)
O = np.zeros(NO)
DH = np.zeros(NH)
DO = np.zeros(NO)
ETA = 0.6

for ITER in range(250):
    ERR = 0.0
    for IP in range(NP):
        for I in range(NH):
            ACC = BH[I]
            for J in range(NI):
                ACC = ACC + WH[I, J] * XD[IP, J]
            H[I] = 1.0 / (1.0 + np.exp(-ACC))
        for K in range(NO):
            ACC = BO[K]
            for I in range(NH):
                ACC = ACC + WO[K, I] * H[I]
            O[K] = 1.0 / (1.0 + np.exp(-ACC))
            DO[K] = (YD[IP, K] - O[K]) * O[K] * (1.0 - O[K])
            ERR = ERR + (YD[IP, K] - O[K]) ** 2
        for I in range(NH):
            ACC = 0.0
            for K in range(NO):
                ACC = ACC + DO[K] * WO[K, I]
            DH[I] = ACC * H[I] * (1.0 - H[I])
        for K in range(NO):
            for I in range(NH):
                WO[K, I] = WO[K, I] + ETA * DO[K] * H[I]
            BO[K] = BO[K] + ETA * DO[K]
        for I in range(NH):
            for J in range(NI):
                WH[I, J] = WH[I, J] + ETA * DH[I] * XD[IP, J]
            BH[I] = BH[I] + ETA * DH[I]
print("ERR =", ERR)
